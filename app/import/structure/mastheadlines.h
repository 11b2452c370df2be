// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/symbol.h>

#include <QDate>
#include <QString>

#include <optional>

namespace structure {

/// Parses single lines of the masthead of a United Nations document, in the six languages (dgacm Editorial Manual,
/// "Masthead"). A PDF may give several of them as one line; each function finds its own part of it.

/// "General" of "Distr.: General", "générale" of "Distr. générale"; empty for other lines.
QString distributionIn(const QString &line);
/// ISO 639-1 of "Original: English"; empty for other lines.
QString originalLanguageIn(const QString &line);
/// ISO 639-1 of a line that is the name of a language and nothing else.
QString languageLine(const QString &line);
/// The date of a line that is a date and nothing else.
QDate dateLine(const QString &line);
/// "57", "S-30", "ES-11" of a line that names a session.
QString sessionIn(const QString &line);
/// "3" or "24 (a)" of "Agenda item 24 (a)".
QString agendaItemIn(const QString &line);
/// "United Nations", "General Assembly", "Human Rights Council".
bool isOrganName(const QString &line);
/// "[on the report of the Third Committee (A/77/463, para. 12)]" and other lines in brackets.
bool isSourceReference(const QString &line);

/// "draft-resolution", "report", "note", "letter", "statement": what a line says that the document is; else empty.
QString documentTypeIn(const QString &line);
/// True for such a line that names an organ or an officer of the United Nations: "Report of the Secretary-General".
bool namesAuthor(const QString &line);
/// The sponsors of a draft: the part before ": draft resolution", without the asterisks of those that are no members.
QString sponsorsIn(const QString &line);
/// Those of them that the line marks with an asterisk: no members of the body, where a note says so.
QStringList markedSponsorsIn(const QString &line);

/// The first symbol in a line that may hold other words.
std::optional<model::Symbol> symbolIn(const QString &line);
/// The number that a title opens with, or that a line names: "51/19" of "51/19. The human rights to ...", "1518 (2003)" of
/// "Resolution 1518 (2003)". `length` is that of the number with its full stop or dash, 0 where words stand before it.
struct ResolutionNumber {
    QString number;
    qsizetype length = 0;
};
std::optional<ResolutionNumber> resolutionNumberIn(const QString &line);

/// "GE.18-16415(E)", "24-04022 (E) 190324", "*2404022*": numbers of the printer, which are no symbols.
bool isJobNumber(const QString &line);

}
