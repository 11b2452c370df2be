// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <library/store/linkdecisions.h>
#include <presentation/session.h>

#include <QJsonValue>
#include <QUndoCommand>

#include <memory>

namespace presentation {

/// A decision on links, or a link that the user makes. Undone, everything stands as it stood; all of it is in the history.
class LinkCommand final : public QUndoCommand
{
public:
    /// Which links it is about: read when it is done first, in the background.
    using Choose = std::function<base::Result<QList<base::LinkId>>(const library::Database &)>;

    LinkCommand(Session &session, Choose choose, model::LinkStatus status, const QString &name);
    LinkCommand(Session &session, const QList<base::LinkId> &links, model::LinkStatus status, const QString &name);
    /// Makes a link.
    LinkCommand(Session &session, const model::Link &link, const QString &name);

    void redo() override;
    void undo() override;

private:
    Session &m_session;
    Choose m_choose;
    model::Link m_made;
    model::LinkStatus m_status;
    /// How the links stood; filled by the writer, which does one thing after another.
    std::shared_ptr<QList<library::LinkState>> m_before = std::make_shared<QList<library::LinkState>>();
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
