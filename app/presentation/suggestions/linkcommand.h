// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/change.h>
#include <core/model/linkrow.h>
#include <presentation/session.h>

#include <QJsonValue>
#include <QUndoCommand>

#include <memory>

namespace presentation {

/// A decision on links, or a link that the user makes. Undone, everything stands as it stood; all of it is in the history.
class LinkCommand final : public QUndoCommand
{
public:
    /// Decides on links that are looked for each time it is done.
    LinkCommand(Session &session, const application::Query<QList<base::LinkId>> &links, model::LinkStatus status, const QString &name);
    LinkCommand(Session &session, const QList<base::LinkId> &links, model::LinkStatus status, const QString &name);
    /// Makes a link.
    LinkCommand(Session &session, const model::Link &link, const QString &name);

    void redo() override;
    void undo() override;

private:
    using Make = std::function<application::Edit<QList<model::LinkState>>(const model::Signature &)>;

    LinkCommand(Session &session, Make make, const QString &name);

    Session &m_session;
    Make m_make;
    /// How the links stood; known once the edit is written.
    std::shared_ptr<QList<model::LinkState>> m_before = std::make_shared<QList<model::LinkState>>();
};

/// A change of one field of a record.
class FieldCommand final : public QUndoCommand
{
public:
    struct Edit {
        base::RecordId record;
        QString subject; ///< "name", "fields.note".
        QJsonValue before;
        QJsonValue after;
    };

    FieldCommand(Session &session, Edit edit, const QString &name);

    void redo() override { set(m_edit.after); }
    void undo() override { set(m_edit.before); }

private:
    void set(const QJsonValue &value);

    Session &m_session;
    Edit m_edit;
};

}
