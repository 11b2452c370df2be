// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/symbol.h>

#include <QJsonObject>
#include <QString>

#include <optional>

namespace structure {

/// The set phrases of resolutions in the six languages of the United Nations (dgacm Editorial Manual, "Resolutions and
/// decisions"): who speaks, and the lines that say how a text was adopted.

/// The organ that opens a resolution, and the language: "The Human Rights Council,".
struct OpeningFormula {
    model::Body body = model::Body::Unknown; ///< Other for an organ that is none of the four.
    QString language;                        ///< ISO 639-1.
};

/// Nothing for a line that says more, or less, than who speaks. In Russian and Chinese the comma tells the formula from
/// the name of the organ on the cover.
std::optional<OpeningFormula> openingFormula(const QString &line);
bool isOpeningFormula(const QString &line);

/// The name of a resolution of the Security Council, which has no title: "Résolution 2727 (2024)".
QString councilTitle(const QString &language, const QString &number);

/// The organ that a line names, "adopted by the Security Council", in the form that the formula has. Russian inflects it;
/// there the line must have the nominative.
std::optional<OpeningFormula> organNamedIn(const QString &line);

/// "Resolution adopted by the Human Rights Council on 6 October 2022", "Adopted by the Security Council at its ...".
bool isAdoptionLine(const QString &line);

/// The lines below a resolution: "43rd meeting", "Adopted unanimously ...", "[Adopted without a vote.]".
bool closesResolution(const QString &line);

/// The start of the closing lines within the last paragraph of a resolution: "... is changed. Adopted without a vote."
/// They tell of a meeting or a vote; -1 where there are none.
qsizetype closingStart(const QString &paragraph);

/// "43rd meeting" or "9575-м заседании" as printed, where a line names the meeting that adopted a text.
QString meetingIn(const QString &line);

/// The result of a vote by a line, in the fields that the metadata of Akoma Ntoso fill too: outcome ("without-vote",
/// "recorded-vote"), in_favour, against, abstaining. Empty for other lines.
QJsonObject voteIn(const QString &line);

}
