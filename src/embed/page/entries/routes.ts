import { picture as routes } from '../../../charts/routes/picture';
import { enliven, island } from '../start';
import lines from 'virtual:lines/routes';
import model from 'virtual:model/routes';

enliven({ routes: island(routes, model) }, lines);
