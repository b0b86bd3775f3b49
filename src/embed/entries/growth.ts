import { growth } from '../../charts/growthChart';
import { enliven } from '../enliven';
import { drawn } from '../pictures';
import lines from 'virtual:lines/growth';
import model from 'virtual:model/growth';

enliven({ growth: drawn(growth, model) }, lines);
