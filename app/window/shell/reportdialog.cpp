// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportdialog.h"

#include <core/base/log.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

namespace {

/// In English, for those who read the report.
QString systemFacts()
{
    return u"Aide-Mémoire %1\nQt %2\n%3, %4\n%5, %6"_s.arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion()),
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName(),
        presentation::Language::current());
}

}

ReportDialog::ReportDialog(presentation::Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_sentence(new QLabel(this))
    , m_facts(new QPlainTextEdit(systemFacts(), this))
    , m_logging(new QCheckBox(this))
    , m_path(new QLabel(this))
    , m_copy(new QPushButton(QIcon::fromTheme(u"edit-copy"_s), {}, this))
    , m_showFolder(new QPushButton(QIcon::fromTheme(u"document-open-folder"_s), {}, this))
{
    setObjectName(u"reportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    m_logging->setChecked(base::isLogging());
    connect(m_logging, &QCheckBox::toggled, this, &ReportDialog::setLogging);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_facts->toPlainText()); });
    connect(m_showFolder, &QPushButton::clicked, this,
        [] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(base::logPath()).absolutePath())); });
    retranslated(this, [this] { retranslate(); });
}

void ReportDialog::makeLayout()
{
    m_sentence->setWordWrap(true);
    m_facts->setObjectName(u"reportFacts"_s);
    m_facts->setReadOnly(true);
    m_facts->setLayoutDirection(Qt::LeftToRight);
    m_facts->setTabChangesFocus(true);
    m_logging->setObjectName(u"reportLogging"_s);
    m_path->setObjectName(u"reportLogPath"_s);
    m_path->setWordWrap(true);
    m_path->setForegroundRole(QPalette::PlaceholderText);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(u"reportCopy"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_showFolder, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_facts, 1);
    column->addWidget(m_logging);
    column->addWidget(m_path);
    column->addWidget(buttons);
    resize(520, 360);
}

/// The next start of the program logs as well: some problems begin there.
void ReportDialog::setLogging(bool on)
{
    base::setLogging(on);
    m_settings.setValue(presentation::Setting::Logging, base::isLogging());
    m_logging->setChecked(base::isLogging()); // Its folder may refuse to be written to.
}

void ReportDialog::retranslate()
{
    setWindowTitle(tr("Report a Problem"));
    m_sentence->setText(tr("Copy these facts into your report. A log says more: switch it on, repeat what went wrong, and attach the file. "
                           "It holds counts, durations and error codes, but no word of your texts and notes."));
    m_facts->setAccessibleName(tr("Version and system"));
    m_logging->setText(tr("Keep a log"));
    //: %1 is the path of a file.
    m_path->setText(tr("The log: %1").arg(presentation::names::isolated(QDir::toNativeSeparators(base::logPath()))));
    m_copy->setText(tr("Copy"));
    m_showFolder->setText(tr("Show in Folder"));
}

}
