/** Cases of confidential registers: who may open their files, and for what somebody did. */
package lv.ikvd.proceeding.entity.secrecy;
