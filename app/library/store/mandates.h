// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/mandaterow.h>
#include <library/database/database.h>

#include <QList>

#include <functional>

namespace library {

/// Mandates that fall due on one day: what the day is reckoned from, and which they are.
struct MandateDay {
    model::Mandate due; ///< The session and the date alone.
    QDate adopted;      ///< Of their documents.
    QList<model::MandateId> mandates;
};

/// Reads mandates: what paragraphs ask for. Stack only.
class MandateQueries : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// All but the rejected.
    base::Result<QList<model::MandateRow>> all() const;
    base::Result<QList<model::MandateRow>> inDocument(base::RecordId document) const;
    base::Result<qint64> count() const;
    /// All but the rejected, by what their day is reckoned from, where the session and the date that they name are wanted. Reads
    /// no paragraph.
    base::Result<QList<MandateDay>> days(const std::function<bool(const model::Mandate &)> &isWanted) const;
    /// These mandates, in their order.
    base::Result<QList<model::MandateRow>> rows(const QList<model::MandateId> &mandates) const;

private:
    base::Result<QList<model::MandateRow>> where(const QString &condition, base::RecordId value) const;
};

/// Writes the mandates that rules find. Stack only, inside Library::write().
class MandateStore : DatabaseAccess
{
public:
    using DatabaseAccess::DatabaseAccess;

    /// Leaves a mandate as it is that stands there already.
    base::Status add(base::RecordId document, base::PassageId passage, const model::Mandate &mandate);
    /// Removes the mandates of a text that no person decided on.
    base::Status removeUndecided(base::TextId text);
};

}
