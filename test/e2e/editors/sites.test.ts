import { contract } from './contract.ts';
import { SITES } from './sites.ts';

contract(SITES);
