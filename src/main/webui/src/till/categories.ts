import { CookingPot, Droplets, HandHelping, Package, PencilRuler, Shovel, Wheat, type LucideIcon } from 'lucide-react';
import type { Category } from './shop';

/** The tabs of the till in their order, each with its picture and tint. */
export const categories: readonly { category: Category; icon: LucideIcon; tint: string; ink: string }[] = [
  { category: 'FOOD', icon: Wheat, tint: '#faf0d7', ink: '#7a5200' },
  { category: 'WASHING', icon: Droplets, tint: '#e3eff7', ink: '#1f4f78' },
  { category: 'HOUSEHOLD', icon: CookingPot, tint: '#f7e7df', ink: '#83391f' },
  { category: 'FARMING', icon: Shovel, tint: '#e6f1e4', ink: '#2b5a2c' },
  { category: 'STATIONERY', icon: PencilRuler, tint: '#ece8f6', ink: '#4a3a80' },
  { category: 'SERVICE', icon: HandHelping, tint: '#fae6e8', ink: '#8a2336' },
  { category: 'OTHER', icon: Package, tint: '#efebe4', ink: '#514538' },
];

export function looksOf(category: Category) {
  return categories.find((each) => each.category === category) ?? categories[categories.length - 1];
}
