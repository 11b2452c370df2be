// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <application/ruleediting.h>
#include <presentation/asynclibrary.h>

#include <QUndoCommand>

#include <memory>

namespace presentation {

/// Changes the rule of a theme with its suggestions; undone, rule and suggestions are as before. Written in the background, in order
/// (WriteQueue); GUI thread.
class ThemeRuleCommand final : public QUndoCommand
{
public:
    ThemeRuleCommand(AsyncLibrary &library, const application::RuleChange &change, const QString &name);

    void redo() override { apply(); }
    void undo() override { apply(); }

private:
    void apply();

    AsyncLibrary &m_library;
    std::shared_ptr<application::RuleChange> m_next; ///< Each change leaves the one that reverts it.
};

}
