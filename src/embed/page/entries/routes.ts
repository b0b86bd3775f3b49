import { picture as routes } from '../../../charts/routes/picture';
import { enliven } from '../start';
import { drawn } from '../picture';
import lines from 'virtual:lines/routes';
import model from 'virtual:model/routes';

enliven({ routes: drawn(routes, model) }, lines);
