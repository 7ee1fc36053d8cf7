/**
 * Tenants. One county is one PostgreSQL schema; this module registers counties, creates and migrates their schemas, points every
 * database connection at the county of the request, derives each county's secrets from the master key, and runs the timers of
 * the other modules county by county. Invariant: no statement ever names another county's schema.
 */
@NullMarked
package cn.moralbank.county;

import org.jspecify.annotations.NullMarked;
