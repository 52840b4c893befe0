import { a } from 'somewhere';
