// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace text {

/// ISO 639-1 of a code of three letters or of a tag ("eng", "zh-Hans", "EN"); lower case. Empty where the code is
/// unknown.
QString languageOfCode(const QString &code);

/// The language that a cover names in any of the languages of the United Nations: "#anglais", "français", "#Russian".
QString languageOfName(const QString &name);

/// The language of a text, ISO 639: what detectLanguage() finds, else languageOfScript(). Never empty.
QString languageOfText(QStringView text);

/// Whether a language, ISO 639-1, is written from right to left.
bool isRightToLeft(const QString &language);

/// A guess from the script of the first letters: "ar", "ru", "zh"; "en" for everything else.
QString languageOfScript(QStringView text);

}
