// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Makes a library of at least so many paragraphs from files, then from copies of them in which every now and then a word
/// is another: swapped letters, a longer ending. The same every time.
void makeCorpus(const QString &folder, qint64 paragraphs, const QStringList &paths);
