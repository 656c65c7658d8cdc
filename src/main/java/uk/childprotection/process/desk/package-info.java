/** What a person finds to do: open tasks, their cards, who may claim them, the drafts of their forms and the answers given before. */
package uk.childprotection.process.desk;
