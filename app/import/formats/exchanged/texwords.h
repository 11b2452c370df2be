// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace formats {

/// The words of a field of BibTeX: accents and signs of TeX as letters, without braces. Commands that are not known lose their name
/// and keep their words.
QString wordsOfTex(const QString &tex);

}
