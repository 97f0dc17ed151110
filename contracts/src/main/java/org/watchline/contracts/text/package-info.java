/**
 * Text as every service counts it: conversion between Java's UTF-16 indexes and the Unicode code points of the
 * contract.
 */
@NullMarked
package org.watchline.contracts.text;

import org.jspecify.annotations.NullMarked;
