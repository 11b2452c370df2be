// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedialog.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace window {

void askForName(QWidget *parent, const NameQuestion &question, std::function<void(const QString &)> named)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(u"nameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(question.label);
    dialog->setOkButtonText(question.button);
    dialog->setTextValue(question.name);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [named = std::move(named)](const QString &text) {
        if (const QString name = text.simplified(); !name.isEmpty())
            named(name);
    });
    dialog->open();
}

}
