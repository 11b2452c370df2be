// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

class QWidget;

namespace window {

/// What a tab with this page is called; empty while it is not known.
QString titleOf(const QWidget *page);

/// How a page is kept for the next start; empty for what is not kept.
QJsonObject savedOf(const QWidget *page);

}
