import { refereeOf } from '../section-referee.ts';

refereeOf('general');
