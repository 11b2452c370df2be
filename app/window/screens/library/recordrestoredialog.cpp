// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordrestoredialog.h"

#include <presentation/library/changelistmodel.h>
#include <presentation/shared/names.h>
#include <window/controls/retranslation.h>
#include <window/controls/tworowdelegate.h>

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace window {

namespace {

constexpr int kReferenceRole = Qt::UserRole;
constexpr int kMostShown = 200;
constexpr int kWidth = 640;
constexpr int kHeight = 520;

QString sentenceFor(const base::Error &error)
{
    return RecordRestoreDialog::tr("%1 %2").arg(presentation::names::cause(error), presentation::names::remedy(error));
}

}

RecordRestoreDialog::RecordRestoreDialog(const QString &file, const QString &folder, const application::OpenLibrary &library, QWidget *parent)
    : QDialog(parent)
    , m_file(file)
    , m_folder(folder)
    , m_library(library)
    , m_intro(new QLabel(this))
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_state(new QLabel(this))
{
    setObjectName(u"recordRestoreDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    makeLayout();
    connect(m_words, &QLineEdit::textChanged, this, &RecordRestoreDialog::find);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_take->setEnabled(row >= 0 && !m_isTaking); });
    connect(m_list, &QListWidget::itemActivated, this, &RecordRestoreDialog::take);
    connect(m_take, &QPushButton::clicked, this, &RecordRestoreDialog::take);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslated(this, [this] { retranslate(); });
    openBackup();
}

void RecordRestoreDialog::makeLayout()
{
    m_intro->setWordWrap(true);
    m_words->setObjectName(u"recordRestoreWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->setEnabled(false);
    m_words->installEventFilter(this);
    m_list->setObjectName(u"recordRestoreList"_s);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new TwoRowDelegate(m_list));
    m_state->setObjectName(u"recordRestoreState"_s);
    m_state->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_take->setObjectName(u"recordRestoreTake"_s);
    m_take->setEnabled(false);
    m_take->setDefault(true);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_intro);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);
    resize(kWidth, kHeight);
}

void RecordRestoreDialog::openBackup()
{
    m_state->setText(tr("Opening the backup…"));
    m_runner.runInBackground<Opened>(this,
        [file = m_file, library = &m_library, control = m_control]() -> base::Result<Opened> {
            TRY(application::OpenedBackup backup, application::OpenedBackup::open(file, library->folder(), *control));
            Opened opened;
            TRY(opened.isOfThis, backup.isOf(*library));
            backup.moveToThread(QCoreApplication::instance()->thread());
            opened.backup = std::make_shared<application::OpenedBackup>(std::move(backup));
            return opened;
        },
        [this](const base::Result<Opened> &opened) {
            if (!opened) {
                fail(opened.error());
                return;
            }
            m_opened = *opened;
            m_words->setEnabled(true);
            m_words->setFocus();
            find();
        });
}

void RecordRestoreDialog::find()
{
    if (!m_opened.backup)
        return;
    m_take->setEnabled(false); // What is listed is of other words.
    using Things = QList<application::BackedUpThing>;
    m_runner.runInBackground<Things>(this, [backup = m_opened.backup, words = m_words->text(), now = &m_library, control = m_control]() -> base::Result<Things> {
            if (control->isCancelled())
                return base::failure(base::ErrorCode::Cancelled);
            return backup->find(words, kMostShown, *now);
        },
        m_latest.ask([this](const base::Result<Things> &things) {
            if (things)
                show(*things);
            else
                fail(things.error());
        }));
}

void RecordRestoreDialog::show(const QList<application::BackedUpThing> &things)
{
    m_list->clear();
    for (const application::BackedUpThing &thing : things) {
        const QString title = thing.title.isEmpty() ? tr("Private annotation") : thing.title.simplified();
        const QString what = presentation::names::subtitle({presentation::changeKindText(thing.kind), presentation::names::isolated(thing.detail.simplified().left(60))});
        const QString missing = thing.isMissing ? tr("not in the library now") : QString();
        auto *item = new QListWidgetItem(QIcon::fromTheme(presentation::changeKindIcon(thing.kind)), title, m_list);
        item->setData(presentation::SubtitleRole, what);
        item->setData(presentation::TrailingRole, missing);
        item->setData(Qt::AccessibleTextRole, presentation::names::subtitle({title, what, missing}));
        item->setData(kReferenceRole, thing.reference);
        item->setToolTip(title);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_take->setEnabled(m_list->count() > 0 && !m_isTaking);
    const QString other = m_opened.isOfThis ? QString() : tr("This is a backup of another library: what it calls the same is taken for the same.");
    const QString found = things.isEmpty() ? tr("Nothing in the backup has these words.")
        : things.size() < kMostShown       ? QString()
                                           : tr("Only the first %1 are shown: say more words.").arg(QLocale().toString(kMostShown));
    m_state->setText(QStringList {other, found}.join(u' ').trimmed());
}

void RecordRestoreDialog::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !m_opened.backup || m_isTaking || !m_take->isEnabled())
        return;
    m_isTaking = true;
    m_take->setEnabled(false);
    m_state->setText(tr("Reading the backup…"));
    using Taken = application::OpenedBackup::Taken;
    m_runner.runInBackground<Taken>(this,
        [backup = m_opened.backup, reference = item->data(kReferenceRole).toString(), folder = m_folder, name = item->toolTip(), now = &m_library, control = m_control] {
            return backup->take(reference, folder, *now, *control, name);
        },
        [this, reference = item->data(kReferenceRole).toString(), title = item->toolTip()](const base::Result<Taken> &done) {
            m_isTaking = false;
            m_take->setEnabled(true);
            if (!done && done.error().code == base::ErrorCode::BadInput) {
                m_state->setText(tr("A passphrase keeps this annotation in the backup; only restoring the whole backup brings it back."));
            } else if (!done) {
                fail(done.error());
            } else {
                finish(*done, reference, title);
            }
        });
}

void RecordRestoreDialog::finish(const application::OpenedBackup::Taken &done, const QString &reference, const QString &title)
{
    if (done.sealed > 0 && m_warned != reference) {
        m_warned = reference;
        m_state->setText(tr("%n private annotation(s) stay in the backup: a passphrase keeps them, and only restoring all of it brings them back. Press “Bring Back…” again for the rest.",
            nullptr, int(done.sealed)));
        return;
    }
    emit taken(done.path, title, done.along);
    accept();
}

/// The arrows choose while one types.
bool RecordRestoreDialog::eventFilter(QObject *watched, QEvent *event)
{
    const int key = watched == m_words && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QDialog::eventFilter(watched, event);
    const int row = m_list->currentRow() + (key == Qt::Key_Up ? -1 : 1);
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
    return true;
}

void RecordRestoreDialog::fail(const base::Error &error)
{
    m_state->setText(sentenceFor(error));
}

void RecordRestoreDialog::retranslate()
{
    setWindowTitle(tr("Bring Back One Thing"));
    //: %1 is the name of a file.
    m_intro->setText(tr("Find a document, an annotation, a person, a briefing pack, a saved search or a dossier in %1. It comes back into the open library with what hangs on "
                        "it, as one step that can be undone; what differs is shown before.")
                         .arg(presentation::names::isolated(QFileInfo(m_file).fileName())));
    m_words->setPlaceholderText(tr("Words of its name, its symbol or its text"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_list->setAccessibleName(windowTitle());
    m_take->setText(tr("Bring Back…"));
    m_cancel->setText(tr("Cancel"));
    if (m_opened.backup)
        find();
}

}
