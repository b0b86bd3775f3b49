import { picture as week } from '../../../charts/timeline/picture';
import { enliven, island } from '../start';
import lines from 'virtual:lines/week';
import model from 'virtual:model/week';

enliven({ week: island(week, model) }, lines);
