// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace text {

/// Verbs that open operative paragraphs in a language of the United Nations, as they are written, the strongest first;
/// English for a language that the list lacks. Any thread.
QStringList openingVerbs(const QString &language);

/// The words that may precede an opening verb, in the words of the index: "also", "once again". The verb is a word of the index;
/// one that no list has may be of any language of its script.
QStringList openingModifiers(const QString &verb);

/// The verb that a paragraph opens with, as a word of the index; empty where no list has it. Takes the paragraph's words
/// as the index has them, UTF-8, parted by single spaces, and looks at the first three.
QByteArrayView openingVerbOf(QByteArrayView words);

/// The written form of a verb in the index; the word itself if no list has it.
QString writtenVerb(const QString &verb);

}
