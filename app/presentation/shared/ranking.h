// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

/// The places of rows in the order of a column, so that a view that sorts compares numbers; alike rows share a place. Any thread.
namespace presentation::ranking {

/// By the rules of the UI's language. Takes long for thousands of different texts.
QList<int> ofTexts(const QStringList &texts);
/// Letter by letter, for keys that are made to be compared so.
QList<int> ofKeys(const QStringList &keys);
/// What has no number stands before what has one.
QList<int> ofNumbers(const QList<std::optional<double>> &numbers);

}
