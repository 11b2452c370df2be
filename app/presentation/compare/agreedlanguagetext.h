// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/agreedlanguage.h>
#include <presentation/shared/printable.h>

#include <QList>
#include <QString>

/// What a screen says of agreed language, in the UI's language. GUI thread.
namespace presentation::agreed {

/// The key of the tab that looks for the wording of these parts: "agreed/12", "agreed/12:5-60+13:0-40".
QString keyOf(const QList<application::WordingPart> &parts);
/// The parts that such a key names; none for another key.
QList<application::WordingPart> partsOf(const QString &key);

/// "A/HRC/RES/57/12 OP8": a document and the paragraph.
QString placeName(const model::PassagePlace &place);
/// "57/12 OP8".
QString shortPlaceName(const model::PassagePlace &place);
/// "Human Rights Council, 57th session · 27-5-14": what follows a place in the first line of its row.
QString facts(const application::AgreedPlace &place);
/// "84 %" of the words asked for.
QString share(const application::AgreedPlace &place);
/// The paragraph with its citation, for the clipboard.
QString quotation(const application::AgreedPlace &place);
/// "12 paragraphs in 9 texts, the earliest of 6 October 2022": a sentence above the rows.
QString summary(const application::AgreedLanguage &language);
/// What a group of rows is called: its own series, or elsewhere.
QString groupName(bool isOwnSeries);

/// The places as they are printed: each with its facts, the words in common in bold.
Printable printable(const QString &title, const application::AgreedLanguage &language, const QList<application::AgreedPlace> &places);

}
