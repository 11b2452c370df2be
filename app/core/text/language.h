// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace text {

/// The language of a text: ISO 639-1, or 639-3 where there is no code of two letters; empty when unsure. The script
/// decides where only one language uses it, then libexttextcat, then letters that only one language has. A text too short to
/// tell is in one of the languages of the United Nations or that of the window, where one of them is as near as the nearest. A title is
/// enough for most scripts; Latin needs a sentence. Only the first few thousand letters are looked at. Any thread.
QString detectLanguage(QStringView text);

/// Reads the models of libexttextcat now, for a process that will have no files later; else the first detectLanguage()
/// does. False where they are missing: then only script and letters count.
bool loadLanguageModels();

}
