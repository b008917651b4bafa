import { contract } from './contract.ts';
import { PLAIN } from './scenes.ts';

contract(PLAIN);
