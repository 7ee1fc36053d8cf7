/** What this machine was given when it was enrolled for a shop. */
export interface KeptDevice {
  deviceId: string;
  deviceSecret: string;
  county: string;
  shop: string;
  name: string;
}

const KEY = 'moralbank.device';

export function keptDevice(): KeptDevice | null {
  const kept = localStorage.getItem(KEY);
  return kept ? (JSON.parse(kept) as KeptDevice) : null;
}

export function keepDevice(device: KeptDevice): void {
  localStorage.setItem(KEY, JSON.stringify(device));
}

/** What a sign-in adds on an enrolled machine of that county; the service asks it of shopkeepers only. */
export function deviceFor(county: string): { deviceId?: string; deviceSecret?: string } {
  const kept = keptDevice();
  return kept?.county === county ? { deviceId: kept.deviceId, deviceSecret: kept.deviceSecret } : {};
}
