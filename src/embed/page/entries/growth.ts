import { picture as growth } from '../../../charts/growth/picture';
import { enliven } from '../start';
import { drawn } from '../picture';
import lines from 'virtual:lines/growth';
import model from 'virtual:model/growth';

enliven({ growth: drawn(growth, model) }, lines);
