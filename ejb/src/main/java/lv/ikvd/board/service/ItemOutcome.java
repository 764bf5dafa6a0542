package lv.ikvd.board.service;

import lv.ikvd.board.entity.ItemResult;

/** How an item ended; with the number of the decision where one was made. */
public record ItemOutcome(ItemResult result, String decision) {}
