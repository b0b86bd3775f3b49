import { routes } from '../../charts/routesChart';
import { enliven } from '../enliven';
import { drawn } from '../picture';
import lines from 'virtual:lines/routes';
import model from 'virtual:model/routes';

enliven({ routes: drawn(routes, model) }, lines);
