// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfile.h"

#include <core/base/files.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>
#include <window/controls/savedialog.h>

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// No settings are larger.
constexpr qint64 kLargest = 1024LL * 1024;

}

SettingsFile::SettingsFile(presentation::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_export(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_said(new QLabel(this))
{
    m_export->setObjectName(u"settingsExport"_s);
    m_import->setObjectName(u"settingsImport"_s);
    m_said->setObjectName(u"settingsSaid"_s);
    m_said->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_export, m_import}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(m_said, 1);
    connect(m_export, &QPushButton::clicked, this, &SettingsFile::askWhere);
    connect(m_import, &QPushButton::clicked, this, &SettingsFile::askWhich);
    retranslated(this, [this] { retranslate(); });
}

void SettingsFile::retranslate()
{
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Saves what moves with you to another computer: languages, shortcuts, names of colours, looks of packs."));
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Takes such a file over; what it does not name stays."));
    m_said->clear();
}

void SettingsFile::askWhere()
{
    SaveQuestion question;
    question.objectName = u"settingsExportDialog"_s;
    question.title = tr("Export Settings");
    //: The name of a file with the settings of the program.
    question.name = tr("Settings");
    question.suffix = u"json"_s;
    question.filters = {tr("Settings (*.json)")};
    askWhereToSave(this, m_settings, question, [this](const QString &path) { save(path); });
}

void SettingsFile::save(const QString &path)
{
    const base::Status written = base::writeFile(path, m_settings.asFile());
    m_said->setText(written ? tr("The settings are in %1.").arg(presentation::names::isolated(QFileInfo(path).fileName()))
                            //: %1 says what failed, %2 what to do about it.
                            : tr("%1 %2").arg(presentation::names::cause(written.error()), presentation::names::remedy(written.error())));
}

void SettingsFile::askWhich()
{
    auto *dialog = new QFileDialog(this, tr("Import Settings"), m_settings.value(presentation::Setting::LastExportFolder).toString(), tr("Settings (*.json)"));
    dialog->setObjectName(u"settingsImportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsFile::take);
    dialog->open();
}

void SettingsFile::take(const QString &path)
{
    const QString name = presentation::names::isolated(QFileInfo(path).fileName());
    QFile file(path);
    const bool isOpen = file.size() <= kLargest && file.open(QIODevice::ReadOnly);
    const auto imported = isOpen ? m_settings.takeFile(file.readAll()) : std::nullopt;
    QString said;
    if (!imported)
        //: %1 is the name of a file.
        said = tr("%1 is no file of settings of this program; nothing was changed. Choose one that “Export…” made.").arg(name);
    else
        said = tr("Took over %n setting(s).", nullptr, imported->taken);
    if (imported && !imported->left.isEmpty())
        //: %1 is a list of names of settings, as they stand in a file.
        said += u' ' + tr("Left out, since this version does not know them: %1").arg(QLocale().createSeparatedList(imported->left));
    // A new language clears what was said before.
    QMetaObject::invokeMethod(this, [this, said] { m_said->setText(said); }, Qt::QueuedConnection);
}

}
