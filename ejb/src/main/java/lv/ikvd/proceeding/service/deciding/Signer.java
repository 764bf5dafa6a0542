package lv.ikvd.proceeding.service.deciding;

/** Who signs: the account with name and position as the signature will show them. */
record Signer(long accountId, String name, String position) {}
