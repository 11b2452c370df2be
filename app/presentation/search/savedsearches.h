// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/savedsearch.h>
#include <presentation/asynclibrary.h>

#include <QUndoCommand>

namespace presentation {

/// Gives a kept search another name. Written in the background, in order (WriteQueue); GUI thread.
class RenameSearch final : public QUndoCommand
{
public:
    RenameSearch(AsyncLibrary &library, const model::SavedSearch &search, QString name, const QString &text);

    void redo() override { rename(m_after); }
    void undo() override { rename(m_before); }

private:
    void rename(const QString &name);

    AsyncLibrary &m_library;
    qint64 m_search;
    QString m_before;
    QString m_after;
};

}
