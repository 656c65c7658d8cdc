-- Who reads a letter to a child: the carer, the child or the young person. Empty for everybody else and for letters written before.

alter table letter add column read_by varchar(16);
