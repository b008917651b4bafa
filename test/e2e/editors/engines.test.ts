import { contract } from './contract.ts';
import { ENGINES } from './scenes.ts';

contract(ENGINES);
