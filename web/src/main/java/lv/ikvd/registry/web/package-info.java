/** The register log for auditors: its signed head, its verification, what that found. */
package lv.ikvd.registry.web;
