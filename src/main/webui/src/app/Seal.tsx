/** The mark of the product: a seal with a sprout that is also a heart. */
export function Seal({ size = 40 }: { size?: number }) {
  return <img src="/seal.svg" width={size} height={size} alt="" />;
}
