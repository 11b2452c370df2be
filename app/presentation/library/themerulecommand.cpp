// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "themerulecommand.h"

#include <presentation/suggestions/writequeue.h>

namespace presentation {

ThemeRuleCommand::ThemeRuleCommand(AsyncLibrary &library, const application::RuleChange &change, const QString &name)
    : QUndoCommand(name)
    , m_library(library)
    , m_next(std::make_shared<application::RuleChange>(change))
{
}

void ThemeRuleCommand::apply()
{
    WriteQueue::of(m_library).add<application::RuleChange>([next = m_next] { return application::applyRuleChange(*next); },
        [next = m_next](const application::RuleChange &reverse) { *next = reverse; });
}

}
