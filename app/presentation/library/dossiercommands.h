// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/dossiers.h>
#include <core/model/trash.h>
#include <presentation/asynclibrary.h>

#include <QUndoCommand>

#include <functional>
#include <memory>

namespace presentation {

/// An edit of a dossier with the one that takes it back: a name, a place, the words of a note. Written in the background, in
/// order (WriteQueue), as all of these; GUI thread.
class DossierCommand final : public QUndoCommand
{
public:
    DossierCommand(AsyncLibrary &library, application::PlainEdit edit, application::PlainEdit reverse, const QString &name);

    void redo() override { run(m_edit); }
    void undo() override { run(m_reverse); }

private:
    void run(const application::PlainEdit &edit);

    AsyncLibrary &m_library;
    application::PlainEdit m_edit;
    application::PlainEdit m_reverse;
};

/// Puts things first in their dossier, or where they were if all of them stand first; null without one.
QUndoCommand *pinCommand(AsyncLibrary &library, const QList<model::DossierItem> &items);

/// Makes a thing; undone, it lies in the trash.
class MakeThing : public QUndoCommand
{
public:
    void redo() override;
    void undo() override;

protected:
    /// `made` is called at the first time, `going` before the thing goes to the trash; on the GUI thread.
    MakeThing(AsyncLibrary &library, model::TrashKind kind, application::Edit<qint64> edit, const QString &name, std::function<void(qint64)> made,
        std::function<void(qint64)> going = {});

private:
    struct State {
        qint64 id = 0; ///< 0 until it is made.
        QList<model::TrashId> entries;
        bool isMade = false; ///< Asked for once: from then on it is restored.
    };

    AsyncLibrary &m_library;
    model::TrashKind m_kind;
    application::Edit<qint64> m_edit;
    std::function<void(qint64)> m_made;
    std::function<void(qint64)> m_going;
    std::shared_ptr<State> m_state;
};

/// Makes a dossier.
class MakeDossier final : public MakeThing
{
public:
    MakeDossier(AsyncLibrary &library, const QString &dossier, model::DossierId parent, const QString &name,
        const std::function<void(model::DossierId)> &made = {});
};

/// Makes a briefing pack of what lies in a dossier.
class MakePackOfDossier final : public MakeThing
{
public:
    MakePackOfDossier(AsyncLibrary &library, model::DossierId dossier, const QString &name, const std::function<void(base::PackId)> &made = {},
        const std::function<void(base::PackId)> &going = {});
};

/// Adds things to a dossier, or takes them out; the things themselves stay.
class DossierItemsCommand final : public QUndoCommand
{
public:
    enum class Deed { Add, Remove };

    /// `items` have ids where they are to be removed.
    DossierItemsCommand(AsyncLibrary &library, Deed deed, model::DossierId dossier, const QList<model::DossierItem> &items, const QString &name,
        std::function<void(qsizetype)> added = {});

    void redo() override { m_deed == Deed::Add ? add() : remove(); }
    void undo() override { m_deed == Deed::Add ? remove() : add(); }

private:
    struct State {
        QList<model::DossierItem> items;
        QList<model::DossierItemId> ids; ///< Those that lie there by this command.
    };

    void add();
    void remove();

    AsyncLibrary &m_library;
    Deed m_deed;
    model::DossierId m_dossier;
    std::function<void(qsizetype)> m_added; ///< How many were not there before.
    std::shared_ptr<State> m_state;
};

}
