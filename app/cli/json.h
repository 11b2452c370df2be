// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotationrow.h>
#include <core/model/hit.h>
#include <core/model/importreport.h>
#include <core/model/linkrow.h>
#include <core/model/recordrow.h>

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

// The values of the program as the JSON of the command line; the keys are a contract.

QJsonObject outcomeJson(const model::FileOutcome &outcome);
QJsonObject summaryJson(const model::ImportReport &report);
QJsonObject recordJson(const model::RecordRow &row);
/// A record that something else is about.
QJsonObject briefJson(const model::Record &record);
QJsonObject passageJson(const model::Passage &passage, const QString &language);
QJsonObject linkJson(const model::LinkRow &row);
QJsonObject annotationJson(const model::AnnotationRow &row);
QJsonObject answerJson(const model::SearchAnswer &answer);

/// "A/HRC/RES/57/12", or the name of a record without a symbol.
QString symbolOrName(const model::Record &record);

/// The whole of `show`: the record with one of its texts, the links that hold its sponsors and votes.
QJsonObject documentJson(const model::Record &record, const QList<model::Text> &texts, const std::optional<model::Text> &shown,
    const QList<model::Passage> &passages, const QList<model::LinkRow> &links);

}
