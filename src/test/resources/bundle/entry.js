import { Base, LIMIT } from './parts/base.js';
import {
  twice as double,
  later
} from './parts/functions.js';

double(new Base(LIMIT));
later('a dollar $1 and a \\ stay');
