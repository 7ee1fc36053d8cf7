/**
 * Rosters as villages really have them, read from XLSX and CSV, compared with the county's books and applied all or nothing.
 * Reading knows nothing of the database; comparing changes nothing; writing is done from a finished plan, set by set.
 * Nothing here keeps a name or a whole number in a report: names are masked, numbers shown by their tail.
 */
@NullMarked
package cn.moralbank.people.roster;

import org.jspecify.annotations.NullMarked;
