import { growth } from '../../charts/growthChart';
import { enliven } from '../enliven';
import { drawn } from '../picture';
import lines from 'virtual:lines/growth';
import model from 'virtual:model/growth';

enliven({ growth: drawn(growth, model) }, lines);
