// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/savedsearch.h>
#include <presentation/session.h>

#include <QUndoCommand>

namespace presentation {

/// Gives a kept search another name. Written in the background, in order (EditQueue); GUI thread.
class RenameSearch final : public QUndoCommand
{
public:
    RenameSearch(Session &session, const model::SavedSearch &search, QString name, const QString &text);

    void redo() override { rename(m_after); }
    void undo() override { rename(m_before); }

private:
    void rename(const QString &name);

    Session &m_session;
    qint64 m_search;
    QString m_before;
    QString m_after;
};

/// Keeps a search no longer; undone, it is what it was, number and last look included.
class ForgetSearch final : public QUndoCommand
{
public:
    ForgetSearch(Session &session, model::SavedSearch search, const QString &text);

    void redo() override;
    void undo() override;

private:
    Session &m_session;
    model::SavedSearch m_search;
};

}
