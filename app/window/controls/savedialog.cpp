// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedialog.h"

#include <core/text/filename.h>
#include <presentation/settings/settings.h>

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// "svg" of "Picture (*.svg)".
QString suffixOf(const QString &filter)
{
    static const QRegularExpression kPattern(u"\\*\\.(\\w+)"_s);
    return kPattern.match(filter).captured(1);
}

}

QFileDialog *askWhereToSave(
    QWidget *parent, presentation::Settings &settings, const SaveQuestion &question, const std::function<void(const QString &path)> &chosen)
{
    auto *dialog = new QFileDialog(parent, question.title, settings.value(presentation::Setting::LastExportFolder).toString());
    dialog->setObjectName(question.objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.suffix);
    if (!question.filters.isEmpty()) {
        dialog->setNameFilters(question.filters);
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    }
    //: The name of a file whose contents have no name.
    const QString fallback = QCoreApplication::translate("window::SaveDialog", "Untitled");
    dialog->selectFile(text::fileName(question.name, fallback) + u'.' + question.suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&settings, chosen](const QString &path) {
        settings.setValue(presentation::Setting::LastExportFolder, QFileInfo(path).absolutePath());
        chosen(path);
    });
    dialog->open();
    return dialog;
}

}
