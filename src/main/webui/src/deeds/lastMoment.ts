/** A publication that ends as a day begins was up to the end of the day before: that is the day which people are told. */
export function lastMoment(publication: { publishedAt?: string; endsAt: string }): string {
  const begun = publication.publishedAt ? new Date(publication.publishedAt).getTime() : 0;
  return new Date(Math.max(new Date(publication.endsAt).getTime() - 1, begun)).toISOString();
}
