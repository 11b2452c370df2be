// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/change.h>
#include <core/model/linkrow.h>
#include <presentation/asynclibrary.h>

#include <QJsonValue>
#include <QStringList>
#include <QUndoCommand>

#include <functional>
#include <memory>

namespace presentation {

/// A decision on links, or a link that the user makes. Undone, everything stands as it stood; all of it is in the history.
class LinkCommand final : public QUndoCommand
{
public:
    /// Decides on links that are looked for each time it is done.
    LinkCommand(AsyncLibrary &library, const application::Query<QList<base::LinkId>> &links, model::LinkStatus status, const QString &name);
    LinkCommand(AsyncLibrary &library, const QList<base::LinkId> &links, model::LinkStatus status, const QString &name);
    /// Makes a link.
    LinkCommand(AsyncLibrary &library, const model::Link &link, const QString &name);

    void redo() override;
    void undo() override;

private:
    using Make = std::function<application::Edit<QList<model::LinkState>>(const model::Signature &)>;

    LinkCommand(AsyncLibrary &library, Make make, const QString &name);

    AsyncLibrary &m_library;
    Make m_make;
    /// How the links stood; known once the edit is written.
    std::shared_ptr<QList<model::LinkState>> m_before = std::make_shared<QList<model::LinkState>>();
};

/// A change of fields, of one record or of many at once.
class FieldCommand final : public QUndoCommand
{
public:
    struct Edit {
        base::RecordId record;
        QString subject; ///< "name", "fields.note".
        QJsonValue before;
        QJsonValue after;
    };

    FieldCommand(AsyncLibrary &library, const Edit &edit, const QString &name);
    /// `leftOut` is told the names of records that are in the trash when it is undone or done again: the others are changed.
    FieldCommand(AsyncLibrary &library, const QList<Edit> &edits, const QString &name, std::function<void(const QStringList &)> leftOut = {});

    void redo() override { set(&Edit::after); }
    void undo() override { set(&Edit::before); }

private:
    void set(QJsonValue Edit::*value);

    AsyncLibrary &m_library;
    QList<Edit> m_edits;
    std::function<void(const QStringList &)> m_leftOut;
};

}
