// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <presentation/actions/actionregistry.h>
#include <presentation/settings/settings.h>

class QMainWindow;

namespace window {

class MessageBar;
class Tabs;

/// The parts of the window that its controllers work with. A plain value; the window owns the parts and the controllers.
struct WindowContext {
    QMainWindow &window; ///< The parent of dialogs and controllers.
    presentation::Settings &settings;
    presentation::ActionRegistry &actions;
    Tabs &tabs;
    MessageBar &message;
};

}
