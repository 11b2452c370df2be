// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace recognition {

/// Takes the label at the head of a bracket off its words and gives it: "Alt 1:", "Alternative 2", "Option B."; empty where it has
/// none. Any thread.
QString takeLabel(QStringView &words);

/// The choices of "urges/calls upon", "[urges OR calls upon]"; none where there is only one. Any thread.
QStringList choicesOf(QStringView words);

}
