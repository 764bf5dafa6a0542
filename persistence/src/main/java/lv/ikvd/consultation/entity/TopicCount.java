package lv.ikvd.consultation.entity;

import java.io.Serializable;

/** How many consultations a topic had in a month; months count from 1. */
public record TopicCount(String topic, int month, long count) implements Serializable {}
