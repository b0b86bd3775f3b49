import { picture as week } from '../../../charts/timeline/picture';
import { enliven } from '../start';
import { drawn } from '../picture';
import lines from 'virtual:lines/week';
import model from 'virtual:model/week';

enliven({ week: drawn(week, model) }, lines);
